/** What a browser may do with our pages, who may reach operations, and what never starts in production. */
package org.riverchief.gateway.security;
