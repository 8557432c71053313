/** A provider of our own: a correct service over given records, and known ways to break it. */
@NullMarked
package se.ss12000.conformance.provider;

import org.jspecify.annotations.NullMarked;
