/** The one door: login, routing, limits and the web pages. It owns no database and no domain rule. */
package org.riverchief.gateway;
