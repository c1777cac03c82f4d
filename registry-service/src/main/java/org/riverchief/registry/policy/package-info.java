/** Documents that campaigns and milestones follow from (制度文件): plans, opinions, rules. */
@NullMarked
package org.riverchief.registry.policy;

import org.jspecify.annotations.NullMarked;
