/** The real Keycloak server with the demo realm, on the suite's own PostgreSQL. */
@NullMarked
package org.riverchief.local.keycloak;

import org.jspecify.annotations.NullMarked;
