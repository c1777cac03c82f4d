/**
 * Measures a patrol's track against its reach and judges it: which fixes count, how far and how long, which chainages
 * were really walked, and the verdict with its reasons. Pure functions of their inputs: no clock, no database, no
 * configuration. Entry points: {@link org.riverchief.patrol.track.TrackEngine}, {@link
 * org.riverchief.patrol.track.Judge}, {@link org.riverchief.patrol.track.CoverageCertificate}.
 */
package org.riverchief.patrol.track;
