/** What the registry says: who answers for which reach, and where reaches begin and end. */
@NullMarked
package org.riverchief.assessment.integration.registry;

import org.jspecify.annotations.NullMarked;
