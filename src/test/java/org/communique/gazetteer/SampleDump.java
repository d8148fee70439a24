package org.communique.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A dump in the form that Wikidata publishes, small and made by hand. */
public final class SampleDump {

    private static final String BROKEN = "{\"type\":\"item\",\"id\":\"Q999\",\"labels\":{\"en\":{\"langu";

    private SampleDump() {}

    /** The lines of the dump, with the brackets around them. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "[",
                person(76, "Barack Obama", 300, "Q82955", "Barack Hussein Obama II") + ",",
                // a label for all languages only, accents, and an office but no occupation
                entity(3053, "mul", "Jürgen Außendorf", 12, claim("P31", "Q5"), claim("P39", "Q4970706")) + ",",
                person(1000001, "Mary Jones", 40, "Q82955") + ",",
                person(1000002, "Mary Jones", 4, "Q1930187") + ",",
                person(1000004, "Ann Clark", 5, "Q82955") + ",",
                person(1000003, "Ann Clark", 5, "Q193391") + ",",
                person(1000005, "Tom Singer", 60, "Q177220") + ",",
                entity(334, "en", "Singapore", 290, claim("P31", "Q133442"), claim("P31", "Q3624078")) + ",",
                BROKEN,
                entity(7184, "en", "NATO", 170, claim("P31", "Q1127126"), "\"P17\":[]")
                                .replace(
                                        "\"aliases\":[]",
                                        "\"aliases\":{\"en\":[" + text("en", "North Atlantic Treaty Organization")
                                                + "],\"fr\":[" + text("fr", "OTAN") + "]}")
                        + ",",
                entity(1000010, "en", "Ministry of Coastal Affairs", 6, claim("P31", "Q192350"), country()) + ",",
                entity(1000011, "en", "The Harbour-Herald", 3, claim("P31", "Q11032"), country()) + ",",
                entity(1000012, "de", "Nur Deutsch", 50, claim("P31", "Q515")) + ",",
                "{\"type\":\"property\",\"id\":\"P31\",\"labels\":{\"en\":" + text("en", "instance of") + "}},",
                entity(
                        1000013,
                        "en",
                        "Crumbled Works",
                        8,
                        claim("P31", "Q783794").replace("normal", "deprecated")),
                "]"));
        return lines;
    }

    /** Writes the dump uncompressed. */
    public static Path write(Path file) throws IOException {
        return write(file, lines());
    }

    static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static String person(int number, String name, int siteLinks, String occupation, String... aliases) {
        String all = Arrays.stream(aliases).map(alias -> text("en", alias)).collect(Collectors.joining(","));
        String entity = entity(number, "en", name, siteLinks, claim("P31", "Q5"), claim("P106", occupation));
        return aliases.length == 0 ? entity : entity.replace("\"aliases\":[]", "\"aliases\":{\"en\":[" + all + "]}");
    }

    static String entity(int number, String language, String name, int siteLinks, String... claims) {
        List<String> properties = Arrays.stream(claims)
                .map(claim -> claim.substring(0, claim.indexOf(':')))
                .distinct()
                .toList();
        String merged = properties.stream()
                .map(property -> property + ":["
                        + Arrays.stream(claims)
                                .filter(claim -> claim.startsWith(property))
                                .map(claim -> claim.substring(claim.indexOf('[') + 1, claim.lastIndexOf(']')))
                                .collect(Collectors.joining(","))
                        + "]")
                .collect(Collectors.joining(","));
        String links = IntStream.range(0, siteLinks)
                .mapToObj(index ->
                        "\"w" + index + "wiki\":{\"site\":\"w" + index + "wiki\",\"title\":\"x\",\"badges\":[]}")
                .collect(Collectors.joining(","));
        return "{\"type\":\"item\",\"id\":\"Q" + number + "\",\"labels\":{\"xx\":" + text("xx", "Other") + ",\""
                + language
                + "\":" + text(language, name) + "},\"descriptions\":{},\"aliases\":[],\"claims\":{" + merged
                + "},\"sitelinks\":{" + links + "},\"lastrevid\":1}";
    }

    private static String text(String language, String value) {
        return "{\"language\":\"" + language + "\",\"value\":\"" + value + "\"}";
    }

    private static String country() {
        return claim("P17", "Q334");
    }

    static String claim(String property, String item) {
        return "\"" + property + "\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"" + property
                + "\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":" + item.substring(1)
                + ",\"id\":\"" + item
                + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"},\"type\":\"statement\",\"rank\":\"normal\"}]";
    }
}
