package dev.aftercall.report;

import dev.aftercall.report.PersonalDataFinding.Place;
import dev.aftercall.report.personal.PersonalDataScan;
import dev.aftercall.report.personal.PersonalKind;
import dev.aftercall.report.personal.PersonalMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks for personal data in all texts of a document, whichever field they stand in, and masks what it is told to. */
@Component
class PersonalDataCheck {

    private static final int EXCERPT = 40;

    private final JsonMapper json;

    PersonalDataCheck(JsonMapper json) {
        this.json = json;
    }

    /** What was found, in the order of the report. */
    List<PersonalDataFinding> find(PostmortemDocument document, PersonalDataScan scan) {
        var found = new LinkedHashMap<String, PersonalDataFinding>();
        var people = new LinkedHashMap<String, Integer>();
        new DocumentTexts(json)
                .forEach(
                        document,
                        (section, text) -> scan.find(text)
                                .forEach(match -> found.merge(
                                        id(match), finding(match, section, text, people), PersonalDataCheck::joined)));
        return List.copyOf(found.values());
    }

    /** The document with masks in the place of those findings. */
    PostmortemDocument mask(PostmortemDocument document, PersonalDataScan scan, List<PersonalDataFinding> masked) {
        Map<String, String> masks =
                masked.stream().collect(Collectors.toMap(PersonalDataFinding::id, PersonalDataFinding::mask));
        return masks.isEmpty()
                ? document
                : new DocumentTexts(json).map(document, text -> replace(text, scan.find(text), masks));
    }

    /** Says for the audit log how many of each kind there are, without repeating them; empty for none. */
    static String describe(List<PersonalDataFinding> findings, PersonalDataDecisions decisions) {
        var masked = counts(findings, decisions::masks);
        var kept = counts(findings, finding -> !decisions.masks(finding));
        return Stream.of(masked.isEmpty() ? "" : "masked: " + masked, kept.isEmpty() ? "" : "kept: " + kept)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The names of people that the document shows as such. */
    static Set<String> people(PostmortemDocument document) {
        var incident = document.incident();
        return Stream.of(
                        incident.participants().stream(),
                        Stream.ofNullable(incident.commander()),
                        document.timeline().rows().stream().flatMap(row -> Stream.ofNullable(row.author())),
                        document.actions().stream().flatMap(action -> Stream.ofNullable(action.owner())),
                        Stream.of(
                                        document.regression().exemption(),
                                        document.runbook().exemption())
                                .flatMap(exemption -> Stream.ofNullable(exemption))
                                .flatMap(exemption -> Stream.ofNullable(exemption.signedBy())))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static String counts(List<PersonalDataFinding> findings, Predicate<PersonalDataFinding> counted) {
        return findings.stream()
                .filter(counted)
                .collect(Collectors.groupingBy(PersonalDataFinding::kind, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " × " + entry.getKey().label())
                .collect(Collectors.joining(", "));
    }

    private static PersonalDataFinding finding(
            PersonalMatch match, String section, String text, Map<String, Integer> people) {
        var mask = match.kind() == PersonalKind.NAME
                ? "[person " + people.computeIfAbsent(match.subject(), _ -> people.size() + 1) + "]"
                : "[" + match.kind().label() + "]";
        return new PersonalDataFinding(
                id(match), match.kind(), match.subject(), mask, List.of(place(match, section, text)));
    }

    private static Place place(PersonalMatch match, String section, String text) {
        var from = Math.max(0, match.start() - EXCERPT);
        var to = Math.min(text.length(), match.end() + EXCERPT);
        return new Place(
                section,
                (from > 0 ? "… " : "") + text.substring(from, match.start()),
                text.substring(match.start(), match.end()),
                text.substring(match.end(), to) + (to < text.length() ? " …" : ""));
    }

    private static PersonalDataFinding joined(PersonalDataFinding first, PersonalDataFinding more) {
        var places = new ArrayList<>(first.places());
        places.addAll(more.places());
        return new PersonalDataFinding(first.id(), first.kind(), first.subject(), first.mask(), places);
    }

    private static String id(PersonalMatch match) {
        return match.kind().name() + ":" + match.subject();
    }

    private static String replace(String text, List<PersonalMatch> found, Map<String, String> masks) {
        var result = new StringBuilder();
        var end = 0;
        for (var match : found) {
            var mask = masks.get(id(match));
            if (mask != null) {
                result.append(text, end, match.start()).append(mask);
                end = match.end();
            }
        }
        return result.append(text, end, text.length()).toString();
    }
}
