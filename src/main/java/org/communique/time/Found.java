package org.communique.time;

/**
 * A time in words, found in a sentence but not yet laid on the calendar.
 *
 * @param from its first token
 * @param to one past its last token
 * @param phrase what it says
 * @param rule the rule that read it
 */
record Found(int from, int to, Phrase phrase, String rule) {

    int length() {
        return to - from;
    }

    Found withFrom(int start) {
        return new Found(start, to, phrase, rule);
    }
}
