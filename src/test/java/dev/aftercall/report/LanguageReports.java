package dev.aftercall.report;

import dev.aftercall.report.WhyNode.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reports written in other languages; their labels stay English. */
final class LanguageReports {

    private static final String ARABIC = """
            تأخر الإجابات ثماني ثوانٍ في خط الحجز
            في 8 سبتمبر انتظر المتصلون نحو **ثماني ثوانٍ** قبل كل إجابة. أزال تعديل في الموجّه (release 4.18) خطوة اختصار المحادثة، لذلك قرأ النموذج السياق كاملًا في كل دور.
            لماذا انتظر المتصلون؟
            احتاج النموذج إلى 4.0 s حتى أول رمز.
            لماذا كان أول رمز بطيئًا؟
            أُرسل سياق من 128K رمز في كل دور.
            لماذا لم يُكتشف ذلك؟
            لا يوجد اختبار يفحص حجم السياق.
            مراجعة تعديلات الموجّه كما تُراجع الشيفرة
            لاحظ أحد العملاء المشكلة قبل أي إنذار.""";

    private static final String HEBREW = """
            תשובות של שמונה שניות בקו ההזמנות
            ב־8 בספטמבר המתינו המתקשרים כ־**שמונה שניות** לכל תשובה. שינוי בהנחיה (release 4.18) הסיר את קיצור ההיסטוריה, ולכן המודל קרא את כל ההקשר בכל תור.
            למה המתקשרים המתינו?
            המודל נזקק ל־4.0 s עד האסימון הראשון.
            למה האסימון הראשון היה איטי?
            בכל תור נשלח הקשר של 128K אסימונים.
            למה זה לא התגלה?
            אין בדיקה של גודל ההקשר.
            לסקור שינויי הנחיה כמו קוד
            לקוח הבחין בתקלה לפני כל התראה.""";

    private static final String JAPANESE = """
            予約受付の応答が八秒遅れた障害
            九月八日、予約の電話をかけた利用者は、応答のたびに約**八秒**待たされた。プロンプトの整理(release 4.18)で会話履歴を短くする処理が失われ、言語モデルは毎回すべての文脈を直接読んでいた。プロンプトを元に戻すと応答は正常に戻った。
            なぜ利用者は待たされたのか。
            最初のトークンまで 4.0 s かかった。
            なぜ最初のトークンが遅かったのか。
            毎回 128K トークンの文脈を送っていた。
            なぜ気づけなかったのか。
            文脈の大きさを調べる試験がなかった。
            プロンプトの変更をコードと同じように確認する
            監視より先に診療所から連絡があった。""";

    private static final String CHINESE = """
            预约热线的回答延迟了八秒
            九月八日,预约来电者每次都要等待大约**八秒**才能得到回答。提示词重构(release 4.18)去掉了缩短会话历史的步骤,因此语言模型每一轮都要读取完整的上下文。
            为什么来电者要等待?
            模型需要 4.0 s 才产生第一个词元。
            为什么第一个词元很慢?
            每一轮都发送了 128K 词元的上下文。
            为什么没有被发现?
            没有测试检查上下文的大小。
            像审查代码一样审查提示词
            诊所先于任何警报报告了问题。""";

    private static final String KOREAN = """
            예약 전화의 응답이 팔 초씩 늦어진 장애
            9월 8일 예약 전화를 건 사람들은 답변마다 약 **팔 초**를 기다렸다. 프롬프트 정리(release 4.18) 과정에서 대화 기록을 줄이는 단계가 사라져 언어 모델이 매번 전체 문맥을 읽었다.
            왜 기다려야 했는가?
            첫 토큰까지 4.0 s 가 걸렸다.
            왜 첫 토큰이 느렸는가?
            매번 128K 토큰의 문맥을 보냈다.
            왜 발견하지 못했는가?
            문맥 크기를 검사하는 시험이 없었다.
            프롬프트 변경을 코드처럼 검토한다
            경보보다 먼저 병원에서 연락이 왔다.""";

    private LanguageReports() {}

    static PostmortemDocument arabic() {
        return of(ARABIC);
    }

    static PostmortemDocument hebrew() {
        return of(HEBREW);
    }

    static PostmortemDocument japanese() {
        return of(JAPANESE);
    }

    static PostmortemDocument chinese() {
        return of(CHINESE);
    }

    static PostmortemDocument korean() {
        return of(KOREAN);
    }

    private static PostmortemDocument of(String lines) {
        var line = lines.lines().toList();
        var model = ReportFixtures.booking();
        var facts = model.incident();
        var start = Instant.parse("2026-09-08T14:05:00Z");
        var whys = List.of(new WhyNode(
                line.get(2),
                line.get(3),
                Mark.SYMPTOM,
                null,
                null,
                List.of(
                        new WhyNode(line.get(4), line.get(5), Mark.COMPONENT_FAULT, null, null, List.of()),
                        new WhyNode(line.get(6), line.get(7), Mark.PROCESS_GAP, line.get(9), null, List.of()))));
        return new PostmortemDocument(
                model.meta(),
                new IncidentFacts(
                        facts.key(),
                        line.get(0),
                        facts.severity(),
                        false,
                        facts.start(),
                        facts.end(),
                        facts.total(),
                        facts.commander(),
                        facts.participants(),
                        "",
                        facts.more()),
                line.get(1),
                new Impact(
                        List.of(
                                new Impact.Row(line.get(3), "8.1 s", "2.9 s", "", Impact.State.RECORDED),
                                new Impact.Row(line.get(5), "611", "124", line.get(9), Impact.State.ESTIMATED)),
                        line.get(1)),
                new Timeline(
                        List.of(
                                row(start, line.get(0), line.get(9)),
                                row(start.plusSeconds(2_820), line.get(8), line.get(5))),
                        "- " + line.get(7) + "\n- " + line.get(3)),
                new RootCause(line.get(0), whys, line.get(8), List.of(line.get(7), line.get(9)), "> " + line.get(1)),
                List.of(new ActionRow(
                        line.get(8),
                        line.get(7),
                        "Ines Duarte",
                        LocalDate.of(2026, 9, 30),
                        ActionRow.Horizon.IMMEDIATE,
                        ActionRow.Kind.PREVENTION,
                        ActionRow.Priority.HIGH,
                        ActionRow.State.ACCEPTED,
                        null,
                        null,
                        null)),
                new Lessons(
                        List.of(new LessonRow(LessonRow.Kind.WENT_WELL, LessonRow.Area.DETECTION, line.get(9))),
                        "| " + line.get(8) + " | 1 |\n|---|---|\n| " + line.get(7) + " | 2 |"),
                new RegressionCases(
                        List.of(new RegressionRow(
                                line.get(3),
                                line.get(8),
                                "conv-2c91",
                                9,
                                TimelineRow.Layer.LLM,
                                line.get(7),
                                line.get(9),
                                RegressionRow.State.FAILS_BEFORE,
                                new RegressionRow.Run("run-1", start),
                                null,
                                "")),
                        new Waiver(line.get(1), "Ines Duarte", start)),
                new RunbookChanges(
                        List.of(new RunbookRow(line.get(5), RunbookRow.Outcome.NO_CHANGE, line.get(9), null)), null));
    }

    private static TimelineRow row(Instant at, String label, String text) {
        return new TimelineRow(at, TimelineRow.Precision.MINUTE, label, null, null, text, null, null);
    }
}
