/**
 * Imports as jobs and exports. A file is kept first and taken by a worker in one transaction, so that a killed process leaves
 * either all of it or nothing, and takes it up again when it starts.
 */
@NullMarked
package org.riverchief.registry.exchange.job;

import org.jspecify.annotations.NullMarked;
