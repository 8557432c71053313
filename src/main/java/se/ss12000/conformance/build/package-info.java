/** What the build does to the program once it is compiled; no part of it. */
@NullMarked
package se.ss12000.conformance.build;

import org.jspecify.annotations.NullMarked;
