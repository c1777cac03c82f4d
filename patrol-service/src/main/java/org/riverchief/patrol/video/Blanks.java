package org.riverchief.patrol.video;

import java.util.List;

/** All stretches of a file that are not served as they are. */
record Blanks(List<Blank> all) {}
