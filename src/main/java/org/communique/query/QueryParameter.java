package org.communique.query;

import java.util.Optional;

/**
 * A blank in a question.
 *
 * @param name of the variable in the query, and of the value on the command line
 * @param kind what a value is read as
 * @param preset the value where none is given; absent where one must be given; the empty string stands for "any"
 * @param help what it means, for people
 */
public record QueryParameter(String name, ParameterKind kind, Optional<String> preset, String help) {}
