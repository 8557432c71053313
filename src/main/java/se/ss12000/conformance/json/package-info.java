/** JSON that is written so that people can read it, too. */
@NullMarked
package se.ss12000.conformance.json;

import org.jspecify.annotations.NullMarked;
