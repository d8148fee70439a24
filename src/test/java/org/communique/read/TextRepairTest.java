package org.communique.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

    @ParameterizedTest
    @ValueSource(strings = {"Xi’s café – “open” now…", "€5 and £6", "Путин", "Łódź", "São Tomé", "naïve £"})
    void utf8ReadAsWindows1252IsRepaired(String text) {
        String spoiled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        String repairable = spoiled.indexOf('\uFFFD') < 0
                ? spoiled
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(text, Mojibake.repair(repairable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Âge d'or", "SÃO PAULO", "à côté", "Åland – Ñandú", "Ðà Nẵng", "“É” is a letter", "100 °C"})
    void realLettersStay(String text) {
        assertEquals(text, Mojibake.repair(text));
    }

    @Test
    void textThatWasSpoiledTwiceIsRepaired() {
        assertEquals("Xi’s", Mojibake.repair("Xiâ€™s"));
        assertEquals("café", Mojibake.repair("cafÃƒÂ©"));
    }

    @Test
    void invisibleCharactersAndSpecialBlanksGo() {
        assertEquals("one two three four", Characters.repair("one\u00A0two\u2009th\u200Bre\u00ADe\uFEFF fo\u0007ur"));
    }

    @Test
    void textIsComposed() {
        assertEquals("caf\u00e9", Characters.repair("cafe\u0301"));
    }

    @Test
    void leftOverMarkupGoes() {
        assertEquals(
                "Steel & aluminium, see the report",
                Characters.repair("**<u>Steel</u>** &amp; aluminium, see [the report](https://news.example/r)"));
        assertEquals("one\ntwo", Characters.repair("one<br/>two"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in some doubt.The summit | in some doubt. The summit",
                "by 30 percent in 2022.Exports rose | by 30 percent in 2022. Exports rose",
                "he said.\"We agree,\" she said. | he said. \"We agree,\" she said.",
                "\"We agree.\"Others did not. | \"We agree.\" Others did not.",
                "“We agree.”Others did not. | “We agree.” Others did not.",
                "talks withPresident Rudolf | talks with President Rudolf",
                "joined NATO.Sweden followed | joined NATO. Sweden followed",
                "what now?Nobody knows | what now? Nobody knows"
            })
    void aLostBlankIsPutBack(String written, String expected) {
        assertEquals(expected, MissingBlanks.repair(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S.-China talks",
                "the U.S.A and the U.K",
                "3.5 percent",
                "see example.com",
                "e.g.this",
                "Booking.Com",
                "a Ph.D in law",
                "J.R.R. Tolkien",
                "eBay",
                "at 3 p.m. ET",
                "version 2.0",
                "\"Yes,\" he said."
            })
    void otherFullStopsStay(String written) {
        assertEquals(written, MissingBlanks.repair(written));
    }
}
