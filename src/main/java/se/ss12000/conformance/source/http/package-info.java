/** Asking a service over HTTP, politely and without changing anything there. */
@NullMarked
package se.ss12000.conformance.source.http;

import org.jspecify.annotations.NullMarked;
