package org.riverchief.patrol.ruleset;

import java.util.List;
import org.riverchief.patrol.rule.RuleView;

/** What an adoption made: the versions that say what the set says, and empty ones for levels it does not speak of. */
record AdoptionView(String ruleSet, String divisionCode, List<RuleView> rules) {}
