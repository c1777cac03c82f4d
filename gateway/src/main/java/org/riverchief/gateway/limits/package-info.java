/** How often one address and one signed-in subject may ask; each gateway process counts for itself. */
package org.riverchief.gateway.limits;
