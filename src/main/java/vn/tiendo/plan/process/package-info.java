/** The engine's side of directives and plans: the forms of their tasks and the steps the engine takes by itself. */
@NullMarked
package vn.tiendo.plan.process;

import org.jspecify.annotations.NullMarked;
