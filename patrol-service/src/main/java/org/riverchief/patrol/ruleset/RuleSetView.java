package org.riverchief.patrol.ruleset;

import java.util.List;
import org.riverchief.patrol.rule.RuleView;

/** A named rule set: a general part and parts for levels, each with its source. */
record RuleSetView(String ruleSet, List<RuleView> rules) {}
