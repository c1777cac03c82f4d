/**
 * Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2) in XML and JSON, with an extension for updates. Its errors
 * have the body that specification gives them: the one place that does not answer problem details.
 */
@NullMarked
package org.riverchief.patrol.open311;

import org.jspecify.annotations.NullMarked;
