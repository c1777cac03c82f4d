/** Every refusal of the gateway as RFC 9457 problem+json, with one code per reason. */
package org.riverchief.gateway.problem;
