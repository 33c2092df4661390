// This page is yours.
