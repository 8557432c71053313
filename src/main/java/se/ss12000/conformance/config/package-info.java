/** What a user keeps in a file rather than on the command line, and can share with a supplier. */
@NullMarked
package se.ss12000.conformance.config;

import org.jspecify.annotations.NullMarked;
