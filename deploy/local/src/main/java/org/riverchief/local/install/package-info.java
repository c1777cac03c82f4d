/** What an installation of the local stack consists of: unpacked programs, versions and secrets. */
@NullMarked
package org.riverchief.local.install;

import org.jspecify.annotations.NullMarked;
