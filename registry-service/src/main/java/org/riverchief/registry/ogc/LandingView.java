package org.riverchief.registry.ogc;

import java.util.List;

record LandingView(String title, String description, List<Link> links) {}
