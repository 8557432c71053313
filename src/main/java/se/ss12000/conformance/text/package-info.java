/** What is said to people, in every language we speak. */
@NullMarked
package se.ss12000.conformance.text;

import org.jspecify.annotations.NullMarked;
