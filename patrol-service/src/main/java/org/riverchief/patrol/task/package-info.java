/**
 * What chiefs owe their reaches in a period, and whether they gave it: tasks planned from the rules, the patrols that
 * count for them, waivers. Publishes task.completed and task.missed; consumes this service's own patrol events.
 */
@NullMarked
package org.riverchief.patrol.task;

import org.jspecify.annotations.NullMarked;
