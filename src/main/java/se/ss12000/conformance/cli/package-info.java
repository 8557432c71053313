/** Options, wiring and exit codes; the only package that knows concrete classes. */
@NullMarked
package se.ss12000.conformance.cli;

import org.jspecify.annotations.NullMarked;
