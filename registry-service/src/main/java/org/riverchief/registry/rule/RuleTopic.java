package org.riverchief.registry.rule;

import java.util.Arrays;

/** What a rule is about, and so how its content reads. */
enum RuleTopic {
    BOARD(BoardRule.class),
    STRATEGY(StrategyRule.class);

    private final Class<?> content;

    RuleTopic(Class<?> content) {
        this.content = content;
    }

    Class<?> content() {
        return content;
    }

    static RuleTopic of(Class<?> content) {
        return Arrays.stream(values())
                .filter(topic -> topic.content == content)
                .findFirst()
                .orElseThrow();
    }
}
