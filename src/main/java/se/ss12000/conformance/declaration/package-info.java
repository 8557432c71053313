/** What a system offers, or needs, said in the words of the standard. */
@NullMarked
package se.ss12000.conformance.declaration;

import org.jspecify.annotations.NullMarked;
