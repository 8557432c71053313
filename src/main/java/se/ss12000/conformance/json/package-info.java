/** JSON as such: written so that people can read it, too, and gone through for little of it. */
@NullMarked
package se.ss12000.conformance.json;

import org.jspecify.annotations.NullMarked;
