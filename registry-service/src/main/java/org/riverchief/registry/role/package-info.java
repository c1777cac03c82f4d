/**
 * What a person can be appointed as, and where: rules kept as rows, so that an office can follow the law without a new
 * release. The two general chiefs alone are held by one person each, whatever is edited.
 */
@NullMarked
package org.riverchief.registry.role;

import org.jspecify.annotations.NullMarked;
