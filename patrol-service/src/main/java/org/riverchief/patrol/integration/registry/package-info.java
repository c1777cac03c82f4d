/**
 * What this service knows of divisions, reaches, appointments, departments and duties: read copies of the registry's
 * facts, fed by its events. Nothing here is changed for any other reason.
 */
@NullMarked
package org.riverchief.patrol.integration.registry;

import org.jspecify.annotations.NullMarked;
