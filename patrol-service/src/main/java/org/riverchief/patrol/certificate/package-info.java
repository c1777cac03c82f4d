/**
 * Certificates anybody can check: the inputs of a patrol's certificate and the same bytes computed from them again, what
 * all patrols of a reach in a period covered together, and whether a certificate is one of ours. Shows no person.
 */
@NullMarked
package org.riverchief.patrol.certificate;

import org.jspecify.annotations.NullMarked;
