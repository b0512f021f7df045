package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class DiagnosisDraftIntegrationTest {

    @Autowired
    DiagnosisDraftService drafts;

    @Autowired
    WhyService whys;

    @Autowired
    RootCauseService causes;

    @Autowired
    DiagnosisService diagnosis;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    private PostmortemId id;
    private IncidentKey key;

    @BeforeEach
    void diagnose() {
        id = fixtures.opened("Diagnosed");
        key = queries.details(id).incident().key();
        Acting.as(
                TestPerson.TOBIAS,
                () -> diagnosis.judge(
                        key, new JudgeLayer(Layer.LLM, Verdict.FAULTY, "First token 4 s", "https://dash.example/w")));
    }

    @Test
    void draft_becomes_a_branch_behind_what_stands_there() {
        causes.choose(id, RootCauseCategory.PROMPT_CHANGE);
        whys.add(id, null, null, "Why unnoticed?", "No alert");

        var top = drafts.takeOver(id, drafts.draft(id));

        var tree = whys.tree(id);
        assertThat(tree.roots()).extracting(WhyNode::answer).containsExactly("No alert", "It began in the LLM layer");
        assertThat(tree.find(top)).get().satisfies(why -> {
            assertThat(why.mark()).isEqualTo(WhyMark.COMPONENT_FAULT);
            assertThat(why.evidence()).isEqualTo("First token 4 s");
            assertThat(why.evidenceUrl()).isEqualTo("https://dash.example/w");
        });
        assertThat(tree.childrenOf(top))
                .singleElement()
                .satisfies(why -> assertThat(why.answer()).isEmpty());
        assertThat(causes.of(id).category()).isEqualTo(RootCauseCategory.PROMPT_CHANGE);
    }

    @Test
    void draft_is_taken_over_once_unless_its_branch_is_removed() {
        var draft = drafts.draft(id);
        var top = drafts.takeOver(id, draft);

        assertThat(drafts.draft(id).branch()).contains(top);
        assertThat(drafts.draft(id).isOffered()).isFalse();
        assertThatThrownBy(() -> drafts.takeOver(id, draft))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("The diagnosis has been taken over already");

        whys.remove(top);
        assertThat(drafts.draft(id).isOffered()).isTrue();
        drafts.takeOver(id, draft);
        assertThat(whys.tree(id).size()).isEqualTo(2);
    }

    @Test
    void only_those_who_write_the_postmortem_take_it_over() {
        var draft = drafts.draft(id);
        var hidden = fixtures.privateOne("Private");

        for (var person : List.of(TestPerson.STAN, TestPerson.RAFAEL)) {
            assertThatThrownBy(() -> Acting.as(person, () -> drafts.takeOver(id, draft)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> drafts.takeOver(hidden, draft)).isInstanceOf(PostmortemNotFoundException.class);
        assertThat(whys.tree(id).isEmpty()).isTrue();
    }

    @Test
    void changed_diagnosis_is_looked_at_again() {
        var seen = drafts.draft(id);
        Acting.as(TestPerson.TOBIAS, () -> diagnosis.judge(key, JudgeLayer.of(Layer.TTS, Verdict.FAULTY)));

        assertThatThrownBy(() -> drafts.takeOver(id, seen)).isInstanceOf(ConflictException.class);
        assertThat(whys.tree(id).isEmpty()).isTrue();
    }

    @Test
    void diagnosis_without_a_fault_gives_nothing() {
        var healthy = fixtures.opened("Healthy");

        assertThat(drafts.draft(healthy).isOffered()).isFalse();
        assertThatThrownBy(() -> drafts.takeOver(healthy, drafts.draft(healthy)))
                .hasMessage("The diagnosis names no layer at fault");
    }

    @Test
    void shares_count_what_the_reader_may_see() {
        causes.choose(id, RootCauseCategory.PROMPT_CHANGE);
        causes.choose(fixtures.opened("Second"), RootCauseCategory.ASR_DEGRADATION);
        var hidden = fixtures.privateOne("Private");
        Acting.as(TestPerson.TOBIAS, () -> causes.choose(hidden, RootCauseCategory.PROMPT_CHANGE));

        assertThat(causes.shares().get(RootCauseCategory.PROMPT_CHANGE)).isEqualTo(new CauseShare(35, 1, 2));
        assertThat(Acting.as(TestPerson.TOBIAS, () -> causes.shares()).get(RootCauseCategory.PROMPT_CHANGE))
                .satisfies(share -> assertThat(share.percentHere()).isEqualTo(67));
    }
}
