package org.riverchief.assessment.measure;

import java.util.List;

/** The value of a measure and the facts it comes from. */
public record Measurement(Quantity quantity, List<Evidence> evidence) {}
