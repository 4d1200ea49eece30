/**
 * The pages on which lists are handed in, looked through row by row and taken in, the same for every kind of list, and what
 * other pages need for files of their own.
 */
@NullMarked
package vn.tiendo.sheet.web;

import org.jspecify.annotations.NullMarked;
