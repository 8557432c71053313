/** Payloads from files, folders, archives and standard input. */
@NullMarked
package se.ss12000.conformance.source.file;

import org.jspecify.annotations.NullMarked;
