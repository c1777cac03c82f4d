package org.riverchief.patrol.category;

/** How serious something is, and by which threshold of which source. */
public record SeverityResult(Severity severity, String explanation) {}
