/** Passes listed paths to the services and Keycloak, and nothing else. */
package org.riverchief.gateway.routing;
