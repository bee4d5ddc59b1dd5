/**
 * Measures the search for text reuse: its quality against an exhaustive comparison and its time, beside two libraries that
 * estimate similarity. Not part of the product.
 */
package org.factline.benchmarks.reuse;
