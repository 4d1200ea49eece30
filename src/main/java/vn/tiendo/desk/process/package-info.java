/**
 * The desk's way to the engine: the officer's own tasks, their forms, and submissions in the officer's name.
 * Everything an officer does here passes the same walls and the same forms as in Tasklist; no rule is repeated.
 * Nothing is read past what the engine lets that officer see.
 */
@NullMarked
package vn.tiendo.desk.process;

import org.jspecify.annotations.NullMarked;
