/**
 * What departments answer, singly or in batches: each answer is a transaction of its own with a result of its own, and one
 * that carries an id is taken once.
 */
@NullMarked
package org.riverchief.patrol.departmentanswer;

import org.jspecify.annotations.NullMarked;
