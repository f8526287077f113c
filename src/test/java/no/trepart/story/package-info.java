/** Stories: the application as people use it, in browsers and over the network. */
@NullMarked
package no.trepart.story;

import org.jspecify.annotations.NullMarked;
