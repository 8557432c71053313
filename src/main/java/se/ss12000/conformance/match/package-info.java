/** Whether what a consumer needs is what a provider offers. */
@NullMarked
package se.ss12000.conformance.match;

import org.jspecify.annotations.NullMarked;
