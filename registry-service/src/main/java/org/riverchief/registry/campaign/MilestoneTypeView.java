package org.riverchief.registry.campaign;

import java.util.List;

/** A type of milestone with the programmes it belongs to. */
record MilestoneTypeView(String code, String name, List<String> programmes, String source, boolean verified) {}
