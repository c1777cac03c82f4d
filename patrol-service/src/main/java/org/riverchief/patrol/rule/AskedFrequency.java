package org.riverchief.patrol.rule;

import java.util.UUID;
import org.riverchief.patrol.demand.Frequency;

/** A frequency and the version of the rule that asks for it. */
public record AskedFrequency(Frequency frequency, UUID ruleId, int ruleVersion) {}
