/** One PostgreSQL and one Kafka for all tests of a build, started by the first that needs them, ended with the build. */
@NullMarked
package org.riverchief.local.teststack;

import org.jspecify.annotations.NullMarked;
