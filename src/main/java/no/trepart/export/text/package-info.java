/** Files that are plain text: for spreadsheets, for wikis and chats, and for other programs. */
@NullMarked
package no.trepart.export.text;

import org.jspecify.annotations.NullMarked;
