/** Who is asking: sign in, sign out, and the token behind a session; tokens never reach a page. */
package org.riverchief.gateway.session;
