package org.communique.extract.trade;

/** What a word tells about a figure near it; the table of trade signals explains them. */
enum Signal {
    LEVEL,
    GOAL,
    AIM,
    FORECAST,
    BASE,
    GUARD,
    SPEECH,
    DATA,
    YEARLY,
    SINGLE,
    BILATERAL,
    RANK,
    ANAPHOR,
    SAME_PERIOD,
    PLAIN,
    ASIDE,
    YEAR_BEFORE,
    COMPASS,
    GROUP,
    RATE,
    AFTER,
    HOLDS,
    EARNS,
    SPENDS,
    WEIGHT,
    EARNINGS,
    STATE,
    ACCOUNT
}
