/** Makes declarations of what was observed, and shows declarations to people. */
@NullMarked
package se.ss12000.conformance.declare;

import org.jspecify.annotations.NullMarked;
